/** A way of choosing lokus, as it is kept. */
import { SHIPPED_WEIGHTS } from '@konvergen/core/lokus/method.ts'

export const LOKUS_METHOD = {
  metode: 'indeks',
  taksiran: 'langsung',
  norma: 'minmax',
  bobot: SHIPPED_WEIGHTS,
  k: 10,
  anggaran: null,
  batas: null,
  benih: 1,
}
