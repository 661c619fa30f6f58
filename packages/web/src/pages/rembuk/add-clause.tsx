/** A clause of the rembuk's own. */
import { ClauseForm } from './clause-form.tsx'
import { useClauseActs } from './use-rembuk-acts.ts'

const EMPTY = { jenis: 'lain', isi: '', pemilik: [], tenggat: null, indikator: null, volume: null, satuan: null, rupiah: null } as const

export function AddClause({ kab, id, onDone }: { kab: string; id: string; onDone: () => void }) {
  const { add } = useClauseActs(kab, id)
  return (
    <ClauseForm
      kab={kab}
      start={{ ...EMPTY, pemilik: [] }}
      names={[]}
      problem={add.error}
      isBusy={add.isPending}
      onSave={(body) => add.mutate(body, { onSuccess: onDone })}
      onCancel={onDone}
    />
  )
}
