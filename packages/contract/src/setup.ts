/**
 * What the product says of itself: version, whether only this computer is served, health, how the backups stand.
 */
import Type, { type Static } from 'typebox'
import { Text } from './parts.ts'
import { route } from './route.ts'

export const Status = Type.Object({
  version: Text,
  loopbackOnly: Type.Boolean(),
  database: Type.Union([Type.Literal('bawaan'), Type.Literal('luar')]),
  /** `gagal`: the last daily one failed; `mati`: none are made by Konvergen here. */
  backup: Type.Union([Type.Literal('harian'), Type.Literal('gagal'), Type.Literal('mati')]),
  /** The last whole one in its folder, however it was made. */
  lastBackup: Type.Union([Type.Object({ at: Text, bytes: Type.Integer() }), Type.Null()]),
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
