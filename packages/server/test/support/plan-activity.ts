/** An activity as somebody writes it, with what a test says of it. */
import type { ActivityBody } from '@konvergen/contract/plan.ts'

export function planActivity(facts: Partial<ActivityBody>): ActivityBody {
  return {
    title: 'Kelas ibu hamil',
    subKegiatan: null,
    kind: 'spesifik',
    pillar: null,
    indicators: ['E01'],
    placing: 'kabupaten',
    places: [],
    target: null,
    volume: null,
    unit: null,
    unitCost: null,
    money: [{ source: 'apbd-kab', rupiah: '1000000' }],
    months: [],
    responsible: null,
    output: null,
    outcome: null,
    directShare: null,
    status: 'direncanakan',
    note: null,
    ...facts,
  }
}
