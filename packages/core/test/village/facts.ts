/** Invented entries and packages that tests lean on. */
import type { KnownEntry } from '@konvergen/core/village/catalogue.ts'
import type { PackageContent, PackageRecommendation } from '@konvergen/core/village/package-content.ts'

export const entry = (over: Partial<KnownEntry> = {}): KnownEntry => ({
  key: 'jamban-keluarga',
  name: { id: 'Jamban sehat', en: 'Latrines' },
  indicators: ['E20', 'E27'],
  unit: 'rumah tangga',
  kind: 'sensitif',
  counted: 'belum-terjangkau',
  danaDesa: { answer: 'boleh', source: null },
  siskeudes: null,
  source: null,
  active: true,
  costItem: null,
  no: 0,
  isOwn: false,
  ...over,
})

export const recommended = (over: Partial<PackageRecommendation> = {}): PackageRecommendation => ({
  id: 'a',
  entry: 'jamban-keluarga',
  title: 'Jamban sehat',
  unit: 'rumah tangga',
  volume: 3,
  unitCost: '1000',
  source: 'dana-desa',
  note: null,
  gaps: [{ indicator: 'E27', people: 3 }],
  period: '2027-T1',
  cost: '3000',
  danaDesa: { answer: 'boleh', source: null },
  siskeudes: null,
  reason: null,
  ...over,
})

export const content = (over: Partial<PackageContent> = {}): PackageContent => ({
  format: 1,
  kab: '76.01',
  district: 'Kabupaten Rekaan',
  desa: '76.01.01.2001',
  name: 'Sumber Rekaan',
  kecamatan: 'Rekaan',
  year: 2027,
  lokus: { year: 2027, status: 'baru', basis: 'SK 1' },
  figures: [],
  period: '2026-T4',
  gaps: [{ indicator: 'E27', people: 3, name: { id: 'Sanitasi', en: 'Sanitation' } }],
  recommendations: [recommended()],
  activities: [],
  asks: [],
  ...over,
})
