/** The card of a person as it is typed, what of it cannot be, and what is sent. */
import type { SentPerson, VillagePerson } from '@konvergen/contract/scorecard.ts'
import { ENDINGS, type Ending } from '@konvergen/core/scorecard/person-quarter.ts'
import { deviceId } from '../../offline/device-id.ts'

export interface CardDraft {
  readonly jenis: 'bumil' | 'anak'
  readonly nama: string
  readonly kepala: string
  readonly noKk: string
  readonly nik: string
  readonly alamat: string
  readonly rt: string
  readonly rw: string
  readonly rumah: string
  readonly mulai: string
  readonly bersalin: string
  readonly berakhir: string
  readonly sebab: Ending | ''
  readonly timbang: string
  readonly konseling: string
  readonly pengasuhan: string
}

const text = (value: string | number | null | undefined) => String(value ?? '')

export function draftOf(person: VillagePerson | null): CardDraft {
  return {
    jenis: person?.jenis ?? 'bumil',
    nama: text(person?.nama),
    kepala: text(person?.kepala),
    noKk: '',
    nik: '',
    alamat: text(person?.alamat),
    rt: text(person?.rt),
    rw: text(person?.rw),
    rumah: '',
    mulai: text(person?.mulai),
    bersalin: text(person?.bersalin),
    berakhir: text(person?.berakhir),
    sebab: ENDINGS.find((ending) => ending === person?.sebabBerakhir) ?? '',
    timbang: text(person?.sebelum.timbang),
    konseling: text(person?.sebelum.konseling),
    pengasuhan: text(person?.sebelum.pengasuhan),
  }
}

export type CardFaults = Partial<Record<keyof CardDraft, 'nameNeeded' | 'wrongMonth' | 'wrongNumber' | 'both'>>

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/
const digits = (written: string) => written.replace(/[\s.-]/g, '')

export function faultsOf(draft: CardDraft): CardFaults {
  const wrongMonth = (key: 'mulai' | 'bersalin' | 'berakhir', mayBeEmpty: boolean) =>
    (mayBeEmpty && draft[key] === '') || MONTH.test(draft[key]) ? {} : { [key]: 'wrongMonth' as const }
  const wrongNumber = (key: 'noKk' | 'nik') =>
    draft[key] === '' || /^\d{16}$/.test(digits(draft[key])) ? {} : { [key]: 'wrongNumber' as const }
  return {
    ...(draft.nama.trim() === '' && { nama: 'nameNeeded' }),
    ...wrongMonth('mulai', false),
    ...wrongMonth('bersalin', true),
    ...wrongMonth('berakhir', true),
    ...wrongNumber('noKk'),
    ...wrongNumber('nik'),
    ...((draft.berakhir === '') !== (draft.sebab === '') && { sebab: 'both' }),
  }
}

export interface Ids {
  readonly id: string
  readonly catatan: string
}

export const newIds = (): Ids => ({ id: deviceId(), catatan: deviceId() })

const orNull = (value: string) => (value.trim() === '' ? null : value.trim())
const times = (value: string) => (/^\d{1,2}$/.test(value.trim()) ? Number(value) : null)

/** Numbers left empty stay as they were. */
export function sentOf(draft: CardDraft, person: VillagePerson | null, { id, catatan }: Ids, reason: string): SentPerson {
  return {
    id: person?.id ?? id,
    catatan,
    dasar: person?.no ?? 0,
    jenis: draft.jenis,
    nama: draft.nama.trim(),
    kepala: orNull(draft.kepala),
    ...(draft.noKk === '' ? {} : { noKk: digits(draft.noKk) }),
    ...(draft.nik === '' ? {} : { nik: digits(draft.nik) }),
    alamat: orNull(draft.alamat),
    rt: orNull(draft.rt),
    rw: orNull(draft.rw),
    ...(draft.rumah === '' ? {} : { rumah: draft.rumah }),
    mulai: draft.mulai,
    bersalin: draft.jenis === 'bumil' ? orNull(draft.bersalin) : null,
    berakhir: orNull(draft.berakhir),
    sebabBerakhir: draft.sebab === '' ? null : draft.sebab,
    sebelum:
      draft.jenis === 'anak'
        ? { timbang: times(draft.timbang), konseling: times(draft.konseling), pengasuhan: times(draft.pengasuhan) }
        : { timbang: null, konseling: null, pengasuhan: null },
    ...(reason.trim() === '' ? {} : { alasan: reason.trim() }),
  }
}
