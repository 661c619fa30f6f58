/**
 * What a task is: something to be done by somebody until a day, standing at a thing of the product. Whose task: everybody's. Nobody's child is
 * named in it (SPEC §10); what one is to do for a child stands at the child.
 */
export const TASK_STATES = ['terbuka', 'selesai', 'dikonfirmasi', 'dikembalikan', 'dibatalkan'] as const
export type TaskState = (typeof TASK_STATES)[number]

/** Those in which somebody still has to do it. */
export const UNDONE: readonly TaskState[] = ['terbuka', 'dikembalikan']

/** A person, an office (OPD), or whoever answers for an area. */
export const ADDRESSEE_KINDS = ['orang', 'opd', 'wilayah'] as const
export type AddresseeKind = (typeof ADDRESSEE_KINDS)[number]

export interface Addressee {
  readonly kind: AddresseeKind
  /** Id of the account, code of the office as grants name it, or code of the kecamatan or village. */
  readonly code: string
}

/** The kinds of things that a task can stand at. `rapat`: it was decided in a meeting. */
export const LINK_KINDS = ['desa', 'berkas', 'mutu', 'halaman', 'rapat'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

export interface TaskFacts {
  readonly id: string
  readonly madeBy: string
  readonly to: Addressee
  /** Code of the area that it concerns: the addressed one, that of the thing it stands at, or the district. */
  readonly place: string
  /** Last day to do it, `YYYY-MM-DD`. */
  readonly due: string
  readonly state: TaskState
  /** Who said that it is done; null = nobody has. */
  readonly doneBy: string | null
}
