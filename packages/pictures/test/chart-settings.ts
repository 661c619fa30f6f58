import type { ChartSettings } from '../src/plot.ts'

/** As wide as a phone. */
export const PHONE: ChartSettings = { title: 'Satu kalimat', language: 'id', width: 360, height: 260, palette: 'plain' }
