export type Answer = string
