export const serve = (): number => 0
