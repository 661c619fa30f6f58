/** Photographs of sheets, read one after the other, and what they say of each row. */

import type { PhotoFault } from '@konvergen/core/verval/sheet-scan/read-photo.ts'
import { useState } from 'react'
import { deviceId } from '../../offline/device-id.ts'
import type { SeenFamily } from '../../offline/outbox.ts'
import type { RowDoubt } from '../../text/verval-photo.ts'
import { type LaidPage, layPage } from './lay-photo.ts'
import type { TypedRow } from './read-rows.ts'
import { readSheetPhoto } from './read-sheet-photo.ts'

export interface RowPhoto {
  readonly cutOut: string
  readonly doubts: readonly RowDoubt[]
}

export type PhotoReport = { readonly id: string; readonly name: string } & (
  | { readonly page: number; readonly laid: LaidPage }
  | { readonly fault: PhotoFault | null }
)

export interface SheetPhotos {
  readonly reports: readonly PhotoReport[]
  /** null = none is being read. */
  readonly reading: { readonly n: number; readonly all: number } | null
  readonly ofRow: ReadonlyMap<string, RowPhoto>
  readonly add: (files: readonly File[]) => Promise<void>
  /** Rows that are kept need no cut-out any more. */
  readonly drop: (families: ReadonlySet<string>) => void
}

interface Place {
  readonly putaran: string
  readonly desa: string
}

/** `change`: the form's rows, as they are when a photograph has been read. */
export function useSheetPhotos(
  place: Place,
  families: readonly SeenFamily[],
  change: (laid: (rows: ReadonlyMap<string, TypedRow>) => LaidPage) => LaidPage,
): SheetPhotos {
  const [reports, setReports] = useState<readonly PhotoReport[]>([])
  const [reading, setReading] = useState<SheetPhotos['reading']>(null)
  const [ofRow, setOfRow] = useState<ReadonlyMap<string, RowPhoto>>(new Map())

  const read = async (file: File) => {
    const about = { id: deviceId(), name: file.name }
    const photo = await readSheetPhoto(file, place)
    if (photo === null || !('rows' in photo.read)) {
      const fault = photo === null || 'rows' in photo.read ? null : photo.read
      setReports((before) => [...before, { ...about, fault }])
      return
    }
    const page = photo.read
    const laid = change((rows) => layPage(page, families, rows))
    setReports((before) => [...before, { ...about, page: page.page, laid }])
    const seen = laid.laid.map(
      ({ keluarga, position, doubts }) => [keluarga, { cutOut: photo.cutOuts.get(position) ?? '', doubts }] as const,
    )
    setOfRow((before) => new Map([...before, ...seen]))
  }

  return {
    reports,
    reading,
    ofRow,
    add: async (files) => {
      setReports([])
      try {
        for (const [at, file] of files.entries()) {
          setReading({ n: at + 1, all: files.length })
          await read(file)
        }
      } finally {
        setReading(null)
      }
    },
    drop: (gone) => setOfRow((before) => new Map([...before].filter(([id]) => !gone.has(id)))),
  }
}
