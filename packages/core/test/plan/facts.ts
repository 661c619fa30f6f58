/** An activity with what a test says of it. */
import type { ActivityFacts } from '../../src/plan/activity.ts'

export function facts(told: Partial<ActivityFacts> = {}): ActivityFacts {
  return {
    title: 'Kelas ibu hamil',
    subKegiatan: null,
    kind: 'spesifik',
    pillar: null,
    indicators: [],
    placing: 'kabupaten',
    places: [],
    target: null,
    volume: null,
    unit: null,
    unitCost: null,
    money: [],
    months: [],
    responsible: null,
    output: null,
    outcome: null,
    directShare: null,
    status: 'direncanakan',
    note: null,
    ...told,
  }
}
