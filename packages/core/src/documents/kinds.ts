/**
 * The kinds of documents that are kept, known by their bytes alone; whatever is none of them is refused. Pictures are read and written anew,
 * so that where and when they were taken does not stay in them.
 */

export const DOCUMENT_KINDS = ['pdf', 'jpeg', 'png', 'webp', 'docx', 'xlsx', 'pptx', 'odt', 'csv', 'txt'] as const

export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

export interface KindFacts {
  readonly mediaType: string
  /** First the one that it gets when it goes out; the others are left as they are. */
  readonly endings: readonly [string, ...string[]]
}

const OFFICE = 'application/vnd.openxmlformats-officedocument'

export const KIND_FACTS: Readonly<Record<DocumentKind, KindFacts>> = {
  pdf: { mediaType: 'application/pdf', endings: ['pdf'] },
  jpeg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  png: { mediaType: 'image/png', endings: ['png'] },
  webp: { mediaType: 'image/webp', endings: ['webp'] },
  docx: { mediaType: `${OFFICE}.wordprocessingml.document`, endings: ['docx'] },
  xlsx: { mediaType: `${OFFICE}.spreadsheetml.sheet`, endings: ['xlsx'] },
  pptx: { mediaType: `${OFFICE}.presentationml.presentation`, endings: ['pptx'] },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text', endings: ['odt'] },
  csv: { mediaType: 'text/csv; charset=utf-8', endings: ['csv'] },
  txt: { mediaType: 'text/plain; charset=utf-8', endings: ['txt'] },
}

export type PictureKind = 'jpeg' | 'png' | 'webp'

export function isPicture(kind: DocumentKind): kind is PictureKind {
  return kind === 'jpeg' || kind === 'png' || kind === 'webp'
}

/** The kind with exactly this media type (parameters left out); null for one that is not kept. */
export function kindOfMediaType(mediaType: string): DocumentKind | null {
  return DOCUMENT_KINDS.find((kind) => KIND_FACTS[kind].mediaType.split(';')[0] === mediaType) ?? null
}
