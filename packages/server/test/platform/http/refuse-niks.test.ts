import { expect, it } from 'vitest'
import { refuseNiks } from '../../../src/platform/http/refuse-niks.ts'
import type { Problem } from '../../../src/platform/problem.ts'

const NIK = '7601 0152 0323 0001'
const ROUTE = { act: 'tasks.write', path: '/api/districts/:kab/tugas' } as const

function refused(body: unknown, route: Parameters<typeof refuseNiks>[0] = ROUTE): unknown {
  try {
    refuseNiks(route, body)
    return null
  } catch (error) {
    return [(error as Problem).code, (error as Problem).details.isian, (error as Problem).details.field]
  }
}

it('names the field in which a number stands, also inside lists and things', () => {
  expect(refused({ title: 'Timbang ulang', detail: `anak ${NIK}` })).toEqual(['memuat-nik', 'uraian', 'description'])
  expect(refused({ points: ['Sepakat', NIK] })).toEqual(['memuat-nik', 'notulen', 'minutes'])
  expect(refused({ link: { kind: 'halaman', label: NIK } })).toEqual(['memuat-nik', 'label', 'label'])
})

it('lets pass what is none, secrets, and the search for a child', () => {
  expect(refused({ title: 'Desa 76.01.01.2001', to: { code: '76010152-0323-0001-8000-000000000000' } })).toBeNull()
  expect(refused({ username: 'sri', sandi: '7601015203230001' })).toBeNull()
  expect(refused({ nik: NIK }, { act: 'measurement.find', path: '/api/districts/:kab/anak/cari' })).toBeNull()
  expect(refused({ nama: `${NIK}.pdf` }, { act: 'documents.keep', path: '/api/districts/:kab/dokumen/unggahan' })).toBeNull()
  expect(refused(undefined)).toBeNull()
})
