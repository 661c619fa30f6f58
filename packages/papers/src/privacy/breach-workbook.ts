/**
 * The breach pack as a workbook: who acted, which children were opened, every row of the trail between two moments. Children stand in it by id:
 * whoever must write to their families opens each name in the register, for a purpose.
 */
import { sayPurpose } from '@konvergen/core/accounts/purposes.ts'
import { sayTrace } from '@konvergen/core/accounts/traces.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { type Sheet, writeWorkbook } from '../xlsx/write-workbook.ts'

export interface BreachContent {
  readonly from: string
  readonly to: string
  readonly madeAt: string
  /** Rows of the trail in that time; more than `traces` holds where the pack was cut. */
  readonly total: number
  readonly district: string
  readonly actors: readonly {
    readonly actor: string
    readonly nama: string | null
    readonly role: string | null
    readonly devices: number
    readonly addresses: readonly string[]
    readonly first: string
    readonly last: string
    readonly acts: Readonly<Record<string, number>>
    readonly children: number
  }[]
  readonly children: readonly {
    readonly id: string
    readonly desa: string | null
    readonly times: number
    readonly by: readonly string[]
    readonly first: string
    readonly last: string
  }[]
  readonly documents: readonly {
    readonly id: string
    readonly times: number
    readonly by: readonly string[]
    readonly first: string
    readonly last: string
  }[]
  /** `account` null: names that are no account, of the whole installation. */
  readonly signIns: readonly {
    readonly account: string | null
    readonly nama: string | null
    readonly entered: number
    readonly failed: number
    readonly refused: number
    readonly addresses: readonly string[]
    readonly first: string
    readonly last: string
  }[]
  readonly traces: readonly {
    readonly at: Date
    readonly actor: string
    readonly nama: string | null
    readonly role: string | null
    readonly area: string | null
    readonly device: string | null
    readonly address: string | null
    readonly act: string
    readonly subject: string
    readonly detail: Readonly<Record<string, string | number | null>>
  }[]
}

const WORDS = {
  id: {
    summary: 'Ringkasan',
    actors: 'Pelaku',
    children: 'Anak',
    trail: 'Jejak',
    what: 'Hal',
    value: 'Isi',
    district: 'Kabupaten',
    from: 'Dari',
    to: 'Sampai',
    made: 'Dibuat',
    rows: 'Baris jejak',
    cut: 'TERPOTONG: baris yang dimuat di sini; persempit waktunya',
    people: 'Pelaku',
    touched: 'Anak yang identitasnya dibuka',
    duty: 'Kewajiban',
    dutyText:
      'Beri tahu keluarga dan lembaga dalam 3×24 jam: data apa, kapan dan bagaimana terbuka, apa yang dilakukan (UU 27/2022; nomor pasal belum diverifikasi).',
    who: 'Nama akun',
    id: 'Id',
    role: 'Peran',
    devices: 'Sesi',
    first: 'Pertama',
    last: 'Terakhir',
    acts: 'Tindakan',
    opened: 'Anak dibuka',
    village: 'Desa',
    times: 'Kali',
    by: 'Oleh',
    when: 'Waktu',
    area: 'Wilayah',
    about: 'Tentang',
    detail: 'Rincian',
    documents: 'Dokumen',
    openedDocuments: 'Dokumen yang dibuka atau diunduh',
    signIns: 'Masuk',
    failedAll: 'Masuk yang gagal atau ditolak (per jam; akun kabupaten ini, dan nama yang bukan akun di seluruh instalasi)',
    entered: 'Berhasil',
    failed: 'Gagal',
    refused: 'Ditolak',
    addresses: 'Alamat',
    nobody: '(nama yang bukan akun)',
  },
  en: {
    summary: 'Summary',
    actors: 'Who',
    children: 'Children',
    trail: 'Trail',
    what: 'What',
    value: 'Value',
    district: 'District',
    from: 'From',
    to: 'Until',
    made: 'Made',
    rows: 'Rows of the trail',
    cut: 'CUT: rows that this pack holds; narrow the time',
    people: 'Accounts that acted',
    touched: 'Children whose identity was opened',
    duty: 'Duty',
    dutyText:
      'Tell families and the authority within 3×24 hours: which data, when and how they were exposed, what is being done (Law 27 of 2022; article number not verified).',
    who: 'Account',
    id: 'Id',
    role: 'Role',
    devices: 'Sessions',
    first: 'First',
    last: 'Last',
    acts: 'Acts',
    opened: 'Children opened',
    village: 'Village',
    times: 'Times',
    by: 'By',
    when: 'When',
    area: 'Area',
    about: 'About',
    detail: 'Details',
    documents: 'Documents',
    openedDocuments: 'Documents opened or downloaded',
    signIns: 'Sign-ins',
    failedAll: 'Sign-ins failed or refused (by hour; accounts of this district, and names that are no account in the whole installation)',
    entered: 'Came in',
    failed: 'Failed',
    refused: 'Refused',
    addresses: 'Addresses',
    nobody: '(names that are no account)',
  },
} as const satisfies Record<Language, Readonly<Record<string, string>>>

const text = (head: string, width: number) => ({ head, format: 'teks' as const, width })
const count = (head: string) => ({ head, format: 'bulat' as const, width: 9 })

function sayDetail(detail: Readonly<Record<string, string | number | null>>, language: Language): string {
  return Object.entries(detail)
    .flatMap(([key, value]) => {
      // Sealed under the child's own key.
      if (value === null || key === 'rahasia') return []
      return [`${key}: ${key === 'tujuan' ? sayPurpose(String(value), language) : String(value)}`]
    })
    .join('; ')
}

function sheetsOf(pack: BreachContent, language: Language): Sheet[] {
  const w = WORDS[language]
  const { from, to, madeAt, total, district, actors, children, documents, signIns, traces } = pack
  return [
    {
      name: w.summary,
      columns: [text(w.what, 32), text(w.value, 80)],
      rows: [
        [w.district, district],
        [w.from, from],
        [w.to, to],
        [w.made, madeAt],
        [w.rows, total],
        ...(total > traces.length ? [[w.cut, traces.length]] : []),
        [w.people, actors.length],
        [w.touched, children.length],
        [w.openedDocuments, documents.length],
        [w.failedAll, signIns.reduce((sum, { failed, refused }) => sum + failed + refused, 0)],
        [w.duty, w.dutyText],
      ],
    },
    {
      name: w.actors,
      columns: [
        text(w.who, 26),
        text(w.role, 18),
        count(w.devices),
        text(w.first, 24),
        text(w.last, 24),
        count(w.opened),
        text(w.acts, 60),
        text(w.addresses, 30),
        text(w.id, 38),
      ],
      rows: actors.map(({ actor, nama, role, devices, first, last, acts, addresses, children: opened }) => {
        const done = Object.entries(acts).map(([act, n]) => `${sayTrace(act, language)}: ${n}`)
        return [nama, role, devices, first, last, opened, done.join('; '), addresses.join('; '), actor]
      }),
    },
    {
      name: w.children,
      columns: [text(w.id, 38), text(w.village, 22), count(w.times), text(w.by, 40), text(w.first, 24), text(w.last, 24)],
      rows: children.map(({ id, desa, times, by, first, last }) => [id, desa, times, by.join('; '), first, last]),
    },
    {
      name: w.documents,
      columns: [text(w.id, 38), count(w.times), text(w.by, 40), text(w.first, 24), text(w.last, 24)],
      rows: documents.map(({ id, times, by, first, last }) => [id, times, by.join('; '), first, last]),
    },
    {
      name: w.signIns,
      columns: [
        text(w.who, 26),
        count(w.entered),
        count(w.failed),
        count(w.refused),
        text(w.first, 24),
        text(w.last, 24),
        text(w.addresses, 40),
        text(w.id, 38),
      ],
      rows: signIns.map(({ account, nama, entered, failed, refused, addresses, first, last }) => [
        account === null ? w.nobody : nama,
        entered,
        failed,
        refused,
        first,
        last,
        addresses.join('; '),
        account,
      ]),
    },
    {
      name: w.trail,
      columns: [
        text(w.when, 24),
        text(w.who, 26),
        text(w.role, 18),
        text(w.area, 16),
        text(w.acts, 32),
        text(w.about, 38),
        text(w.detail, 60),
        text(w.devices, 38),
        text(w.addresses, 24),
      ],
      rows: traces.map(({ at, actor, nama, role, area, act, subject, detail, device, address }) => [
        at.toISOString(),
        nama ?? actor,
        role,
        area,
        sayTrace(act, language),
        subject,
        sayDetail(detail, language),
        device,
        address,
      ]),
    },
  ]
}

export function writeBreachWorkbook(pack: BreachContent, language: Language): Promise<Uint8Array> {
  return writeWorkbook(sheetsOf(pack, language))
}
