import { vergelijkInStappen, parsePolicy } from '@handhavingswijzer/engine';
import { leesVergelijking } from '@handhavingswijzer/lezing';
import { vergelijktekst } from '../../packages/cli/src/vergelijktekst.ts';
import { leesBeleid, leesLandelijk, gelukt } from '../hulp/beleid.ts';
const h=leesBeleid('haarlemmermeer'), l=leesLandelijk();
const vs:Record<string,()=>string>={
 a:()=>{const d=JSON.parse(JSON.stringify(h.data)); const b=d.begrippen.find((x:any)=>x.id==='recidive'); b.als=JSON.parse(JSON.stringify(b.als).replaceAll(',3,',',4,')); return JSON.stringify({...d,versie:'1.1.0'})},
 b:()=>{const d=JSON.parse(JSON.stringify(h.data)); const v=d.voorschriften.find((x:any)=>x.id==='voertaal'); console.log(JSON.stringify(v.bedragen)); v.bedragen=v.bedragen.map((x:any)=>x.maatregel==='last-onder-dwangsom'&&(x.voorzieningen??['kindercentrum']).includes('kindercentrum')?{...x,categorie:3}:x); return JSON.stringify({...d,versie:'1.1.0'})},
 c:()=>{const d=JSON.parse(JSON.stringify(h.data)); const r=d.regels.find((x:any)=>x.id==='3.2-oranje-of-rood'); console.log(JSON.stringify(r)); d.regels=d.regels.filter((x:any)=>x!==r).map((x:any)=>({...x,...(x.uitzonderingOp?{uitzonderingOp:x.uitzonderingOp.filter((y:string)=>y!==r.id)}:{})})); return JSON.stringify({...d,versie:'1.1.0'})},
};
for(const k of process.argv.slice(2)){
const n=parsePolicy(vs[k]()); if(!n.ok){console.log(JSON.stringify(n).slice(0,500));continue}
const t=Date.now();
const w=vergelijkInStappen(h,n.waarde,l); let s; while(!(s=w.next()).done);
const v=gelukt(s.value as any) as any;
console.log('=====',k,Date.now()-t,'ms');
console.log(vergelijktekst(leesVergelijking(h,n.waarde,l,v),true));
}
