/** Draws of weights and figures: enough that a share of them is known to one hundredth. */
export const DRAWS = 10_000
