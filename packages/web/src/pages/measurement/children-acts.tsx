/** What stands above the list of children, as far as the role may: pairs to decide on, and the way to a child by its NIK. */
import { useNavigate } from '@tanstack/react-router'
import { useMay } from '../../app/may.ts'
import { DoubtsNote } from './doubts-note.tsx'
import { FindChild } from './find-child.tsx'

export function ChildrenActs({ kab }: { kab: string }) {
  const may = useMay()
  const navigate = useNavigate()
  return (
    <>
      {may('measurement.doubts', kab) && <DoubtsNote kab={kab} />}
      {may('measurement.find', kab) && (
        <FindChild kab={kab} onFound={(id) => void navigate({ to: '/k/$kab/anak/$id', params: { kab, id } })} />
      )}
    </>
  )
}
