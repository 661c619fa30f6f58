import type { App } from '@konvergen/server/app.ts'

export type Server = App
