/** Inverse of a small positive definite matrix through its Cholesky factor. Throws RangeError where it has none. */
export function invertSymmetric(matrix: readonly (readonly number[])[]): number[][] {
  const k = matrix.length
  const lower = Array.from({ length: k }, () => new Array<number>(k).fill(0))
  const at = (rows: readonly (readonly number[])[], i: number, j: number): number => (rows[i] as number[])[j] as number
  for (let i = 0; i < k; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = at(matrix, i, j)
      for (let l = 0; l < j; l++) rest -= at(lower, i, l) * at(lower, j, l)
      if (i === j && !(rest > 0))
        throw new RangeError('The matrix is not positive definite: columns repeat one another')
      ;(lower[i] as number[])[j] = i === j ? Math.sqrt(rest) : rest / at(lower, j, j)
    }
  }
  // columns of the inverse: forward, then backward substitution of the unit vectors
  const inverse = Array.from({ length: k }, () => new Array<number>(k).fill(0))
  for (let column = 0; column < k; column++) {
    const x = new Array<number>(k).fill(0)
    for (let i = 0; i < k; i++) {
      let rest = i === column ? 1 : 0
      for (let l = 0; l < i; l++) rest -= at(lower, i, l) * (x[l] as number)
      x[i] = rest / at(lower, i, i)
    }
    for (let i = k - 1; i >= 0; i--) {
      let rest = x[i] as number
      for (let l = i + 1; l < k; l++) rest -= at(lower, l, i) * (x[l] as number)
      x[i] = rest / at(lower, i, i)
    }
    for (let i = 0; i < k; i++) (inverse[i] as number[])[column] = x[i] as number
  }
  return inverse
}
