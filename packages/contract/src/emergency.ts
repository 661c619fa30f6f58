/**
 * Access in an emergency: taken for a reason and a short time, seen by the owner of the data, ended early by either.
 */
import { EMERGENCY_MINUTES, EMERGENCY_REASONS, type EmergencyReason } from '@konvergen/core/accounts/emergency.ts'
import Type, { type Static } from 'typebox'
import { Done, KabParams, Nullable, Text, Uuid } from './parts.ts'
import { route } from './route.ts'

const Reason = Type.Unsafe<EmergencyReason>(Type.Union(EMERGENCY_REASONS.map((reason) => Type.Literal(reason))))

export const Emergency = Type.Object({
  id: Uuid,
  nama: Type.String({ description: 'Who took it' }),
  areas: Type.Array(Text),
  alasan: Reason,
  catatan: Text,
  mulai: Text,
  /** Ends by itself then; earlier where `berakhir` stands. */
  sampai: Text,
  berakhir: Nullable(Text),
  isLive: Type.Boolean(),
  isMine: Type.Boolean(),
  /** When the owner of the data has seen it; null = not yet. */
  dilihat: Nullable(Text),
})
export type Emergency = Static<typeof Emergency>

export const listEmergencies = route({
  method: 'GET',
  path: '/api/districts/:kab/darurat',
  act: 'accounts.break-glass-read',
  summary: {
    id: 'Akses darurat: milik sendiri, atau semua bagi pemilik data',
    en: 'Emergency access: one’s own, or all of it for the owner of the data',
  },
  params: KabParams,
  answer: Type.Object({ menitTerlama: Type.Integer(), akses: Type.Array(Emergency) }),
  errors: ['tidak-ditemukan', 'tidak-boleh'],
})

export const openEmergency = route({
  method: 'POST',
  path: '/api/districts/:kab/darurat',
  act: 'accounts.break-glass',
  summary: { id: 'Buka akses darurat', en: 'Take emergency access' },
  params: KabParams,
  body: Type.Object({
    wilayah: Type.Array(Type.String({ pattern: '^\\d{2}\\.\\d{2}\\.\\d{2}(\\.\\d{4})?$' }), {
      minItems: 1,
      maxItems: 10,
      description: 'Kecamatan or villages',
    }),
    alasan: Reason,
    catatan: Type.String({ minLength: 10, maxLength: 300, description: 'In words, without names and numbers of persons' }),
    menit: Type.Integer({ minimum: EMERGENCY_MINUTES.least, maximum: EMERGENCY_MINUTES.most }),
  }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'faktor-kedua-perlu', 'nilai-tidak-sah'],
})

const EmergencyParams = Type.Object({ ...KabParams.properties, id: Uuid })

export const endEmergency = route({
  method: 'DELETE',
  path: '/api/districts/:kab/darurat/:id',
  act: 'accounts.break-glass-end',
  summary: { id: 'Akhiri akses darurat', en: 'End emergency access' },
  params: EmergencyParams,
  answer: Done,
  errors: ['tidak-ditemukan', 'tidak-boleh'],
})

export const seeEmergency = route({
  method: 'PUT',
  path: '/api/districts/:kab/darurat/:id',
  act: 'accounts.break-glass-watch',
  summary: { id: 'Tandai akses darurat sudah dilihat', en: 'Mark emergency access as seen' },
  params: EmergencyParams,
  answer: Done,
  errors: ['tidak-ditemukan', 'tidak-boleh'],
})
