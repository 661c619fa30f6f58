export type Problem = string
