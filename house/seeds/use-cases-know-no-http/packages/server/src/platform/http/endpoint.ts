export const endpoint = (): number => 200
