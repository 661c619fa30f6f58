/**
 * Where a file comes in: read at once, shown on a page of its own before anything counts. A list or recap goes to its preview, any other table of an office to
 * the page of its columns; offices that bring only tables send them there directly.
 */
import { uploadImport } from '@konvergen/contract/intake.ts'
import { uploadSheet } from '@konvergen/contract/sheets.ts'
import { useNavigate } from '@tanstack/react-router'
import { useMay } from '../../app/may.ts'
import { forgetDistrict, importQuery, queryClient } from '../../app/queries.ts'
import { FileDrop } from '../../parts/file-drop.tsx'
import { INTAKE } from '../../text/intake.ts'
import { useText } from '../../text/text.ts'

const ENDINGS = '.xlsx,.xlsm,.xls,.ods,.csv,.txt,.html,.htm,.json,.xml'

export function UploadFile({ kab }: { kab: string }) {
  const t = useText()
  const may = useMay()
  const navigate = useNavigate()
  const toSheet = (id: string) => {
    void forgetDistrict(kab)
    void navigate({ to: '/k/$kab/berkas/lembar/$id', params: { kab, id } })
  }
  if (!may('intake.upload', kab))
    return (
      <FileDrop
        route={uploadSheet}
        params={{ kab }}
        label={t(INTAKE.drop)}
        hint={t(INTAKE.dropSheet)}
        accept={ENDINGS}
        onAnswer={({ lembar }) => toSheet(lembar)}
        onStopped={() => void forgetDistrict(kab)}
      />
    )
  return (
    <FileDrop
      route={uploadImport}
      params={{ kab }}
      label={t(INTAKE.drop)}
      hint={t(INTAKE.dropHint)}
      accept={ENDINGS}
      onAnswer={(answer) => {
        if ('lembar' in answer) {
          toSheet(answer.lembar)
          return
        }
        const { id } = answer.import
        queryClient.setQueryData(importQuery(kab, id).queryKey, answer)
        void forgetDistrict(kab)
        void navigate({ to: '/k/$kab/berkas/$id', params: { kab, id } })
      }}
      onStopped={() => void forgetDistrict(kab)}
    />
  )
}
