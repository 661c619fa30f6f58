/** Where a file comes in: read at once, shown on a page of its own before anything counts. */
import { uploadImport } from '@konvergen/contract/intake.ts'
import { useNavigate } from '@tanstack/react-router'
import { forgetDistrict, importQuery, queryClient } from '../../app/queries.ts'
import { FileDrop } from '../../parts/file-drop.tsx'
import { INTAKE } from '../../text/intake.ts'
import { useText } from '../../text/text.ts'

export function UploadFile({ kab }: { kab: string }) {
  const t = useText()
  const navigate = useNavigate()
  return (
    <FileDrop
      route={uploadImport}
      params={{ kab }}
      label={t(INTAKE.drop)}
      hint={t(INTAKE.dropHint)}
      accept=".xlsx,.xls,.ods,.csv,.txt,.html,.htm"
      onAnswer={(preview) => {
        const { id } = preview.import
        queryClient.setQueryData(importQuery(kab, id).queryKey, preview)
        void forgetDistrict(kab)
        void navigate({ to: '/k/$kab/berkas/$id', params: { kab, id } })
      }}
    />
  )
}
