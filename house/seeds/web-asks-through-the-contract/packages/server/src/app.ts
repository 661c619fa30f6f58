export type App = string
