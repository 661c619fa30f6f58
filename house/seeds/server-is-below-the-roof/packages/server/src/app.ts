import { serve } from '@konvergen/cli/commands/serve.ts'

export const start = serve
