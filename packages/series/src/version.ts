/** Version of the computations, carried by every result: the same input, parameters, seed and version give the same bits. */
export const version = '0.2.0'
