import { assert } from '@open-wc/testing';
import { html, render } from 'lit';
import { veldwaarde } from './veldwaarde.ts';

describe('the value of a field', () => {
  let doos: HTMLElement;
  beforeEach(() => document.body.append((doos = document.createElement('div'))));
  afterEach(() => doos.remove());

  const teken = (waarde: string, bij = 'a'): HTMLInputElement => {
    render(html`<input aria-label="veld" .value=${veldwaarde(bij, waarde)} />`, doos);
    return doos.querySelector('input') as HTMLInputElement;
  };
  const typ = (veld: HTMLInputElement, tekst: string): void => {
    veld.focus();
    veld.value = tekst;
    veld.dispatchEvent(new Event('input', { bubbles: true }));
  };

  it('keeps what is being typed, however often the page is drawn', () => {
    const veld = teken('drie');
    typ(veld, 'vier');
    teken('drie');
    teken('drie jaar');
    assert.equal(veld.value, 'vier');
  });

  it('is what it is given again once the field was read', () => {
    const veld = teken('1000');
    typ(veld, '1500');
    veld.dispatchEvent(new Event('change'));
    assert.equal(teken('€ 1.500').value, '€ 1.500');
    typ(veld, 'weg');
    veld.dispatchEvent(new Event('change'));
    assert.equal(teken('€ 1.500').value, '€ 1.500', 'also when what it is given stayed the same');
  });

  it('begins anew for something else', () => {
    typ(teken('een'), 'half');
    assert.equal(teken('twee', 'b').value, 'twee');
  });
});
