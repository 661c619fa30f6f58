/**
 * How figures name what they come from, the same from files and from the database.
 */

/** The health office's monthly recap of nutritional status, Sigizi Terpadu (e-PPGBM). */
export const RECAP_SOURCE = 'e-PPGBM rekap status gizi'
/** The family-planning office's verified recap of families at risk of stunting (SIGA/BKKBN). */
export const KRS_SOURCE = 'KRS verval BKKBN'
/** Our own count of the e-PPGBM list of children, scores recomputed, each child once a month. */
export const CHILDREN_SOURCE = 'e-PPGBM daftar anak, dihitung ulang'
/** Said in place of a period that neither the file nor a person stated. */
export const UNKNOWN_PERIOD = 'periode tidak disebut'
