/** Takes every step of some work at once, and gives what it comes to. */
export function loopAf<T>(stappen: Generator<undefined, T, undefined>): T {
  for (;;) {
    const stap = stappen.next();
    if (stap.done) return stap.value;
  }
}
