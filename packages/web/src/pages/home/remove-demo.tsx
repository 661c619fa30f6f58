/** Rids the office of the sample district in one step. Not undoable, so it first says what will be lost. */
import { type DistrictSummary, removeDemo } from '@konvergen/contract/wilayah.ts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { queryClient } from '../../app/queries.ts'
import { Button } from '../../parts/button.tsx'
import { Note, ProblemNote } from '../../parts/states.tsx'
import { HOME } from '../../text/home.ts'
import { useSay } from '../../text/say.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'

export function RemoveDemo({ district }: { district: DistrictSummary }) {
  const t = useText()
  const say = useSay()
  const [isAsked, setAsked] = useState(false)
  const remove = useMutation({
    mutationFn: () => call(removeDemo, { params: { kab: district.kode } }),
    onSuccess: async () => {
      queryClient.removeQueries({ queryKey: [district.kode] })
      await queryClient.invalidateQueries({ queryKey: ['districts'] })
    },
  })
  if (!isAsked) {
    return (
      <div>
        <Button look="quiet" onClick={() => setAsked(true)}>
          {t(HOME.removeDemo)}
        </Button>
      </div>
    )
  }
  return (
    <>
      <Note
        tone="attention"
        title={t(HOME.removeTitle, { nama: district.nama })}
        acts={
          <>
            <Button look="danger" disabled={remove.isPending} onClick={() => remove.mutate()}>
              {t(HOME.removeNow)}
            </Button>
            <Button onClick={() => setAsked(false)}>{t(SHELL.cancel)}</Button>
          </>
        }
      >
        <p>{t(HOME.removeBody, { n: say.number(district.desaCount) })}</p>
      </Note>
      {remove.isError && <ProblemNote problem={remove.error} />}
    </>
  )
}
