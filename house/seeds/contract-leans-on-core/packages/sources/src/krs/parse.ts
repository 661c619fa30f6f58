export type KrsRow = string
