/**
 * What the product says of itself: version, whether only this computer is served, health.
 */
import Type, { type Static } from 'typebox'
import { Text } from './parts.ts'
import { route } from './route.ts'

export const Status = Type.Object({
  version: Text,
  loopbackOnly: Type.Boolean(),
  database: Type.Union([Type.Literal('bawaan'), Type.Literal('luar')]),
})
export type Status = Static<typeof Status>

export const readStatus = route({
  method: 'GET',
  path: '/api/status',
  act: 'setup.read',
  summary: { id: 'Versi dan keadaan', en: 'Version and state' },
  answer: Status,
  errors: [],
})
