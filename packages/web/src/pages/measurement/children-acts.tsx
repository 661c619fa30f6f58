/** What stands above the list of children, as far as the role may: pairs to decide on, the way to a child by its NIK, and the list with names. */
import { useNavigate } from '@tanstack/react-router'
import { useMay } from '../../app/may.ts'
import type { ChildrenSearch } from '../../app/measurement-search.ts'
import { DoubtsNote } from './doubts-note.tsx'
import { ExportNames } from './export-names.tsx'
import { FindChild } from './find-child.tsx'

interface ChildrenActsProps {
  readonly kab: string
  readonly search: ChildrenSearch
  readonly total: number
}

export function ChildrenActs({ kab, search, total }: ChildrenActsProps) {
  const may = useMay()
  const navigate = useNavigate()
  return (
    <>
      {may('measurement.doubts', kab) && <DoubtsNote kab={kab} />}
      {may('measurement.find', kab) && (
        <FindChild kab={kab} onFound={(id) => void navigate({ to: '/k/$kab/anak/$id', params: { kab, id } })} />
      )}
      {may('measurement.export-names', kab) && total > 0 && (
        <div className="tanpa-cetak">
          <ExportNames kab={kab} search={search} total={total} />
        </div>
      )}
    </>
  )
}
