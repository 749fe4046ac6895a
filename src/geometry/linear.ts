/** From one stretch to another: the ends come to lie on the ends, all between in proportion. `from` is not `to`. */
export function linear(from: number, to: number, start: number, end: number): (value: number) => number {
  return (value) => {
    const share = (value - from) / (to - from);
    return start * (1 - share) + end * share;
  };
}
