/**
 * A district's own office in five short steps: the code that only whoever started the program has, the district, its keeper, the
 * keeper's second factor, the keys.
 */
import { beginInstallation, prepareInstallation } from '@konvergen/contract/setup.ts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call, ProblemError } from '../../app/call.ts'
import sheet from '../../parts/door-sheet.module.css'
import type { Kabupaten } from '../../parts/kabupaten-picker.tsx'
import { CodeStep } from './code-step.tsx'
import { DistrictStep } from './district-step.tsx'
import { FactorStep } from './factor-step.tsx'
import { type Keeper, KeeperStep } from './keeper-step.tsx'
import { KeysStep } from './keys-step.tsx'
import { StepsHead } from './steps-head.tsx'

/** Problems that the first step can mend. */
const OF_CODE: ReadonlySet<string> = new Set(['kode-penyiapan-keliru', 'penyiapan-selesai'])

type Step = 1 | 2 | 3 | 4 | 5

export function OwnOffice({ code, onBack }: { code: string; onBack: () => void }) {
  const [step, setStep] = useState<Step>(1)
  const [kode, setKode] = useState(code)
  const [kabupaten, setKabupaten] = useState<Kabupaten | null>(null)
  const [keeper, setKeeper] = useState<Keeper>({ nama: '', username: '', sandi: '' })
  const asked = { kode: kode.trim(), kab: kabupaten?.kode ?? '', ...keeper, nama: keeper.nama.trim() }
  const prepare = useMutation({
    mutationFn: () => call(prepareInstallation, { body: asked }),
    gcTime: 0,
    onSuccess: () => setStep(4),
    onError: (problem) => {
      if (problem instanceof ProblemError && OF_CODE.has(problem.code)) setStep(1)
    },
  })
  const begin = useMutation({
    mutationFn: (kodeFaktor: string) => call(beginInstallation, { body: { ...asked, rahasia: prepare.data?.rahasia ?? '', kodeFaktor } }),
    gcTime: 0,
  })
  return (
    <div className={sheet['middle']}>
      <StepsHead step={step} />
      <div className={sheet['sheet']}>
        {step === 1 && (
          <CodeStep
            kode={kode}
            isFromLink={code !== '' && kode === code}
            problem={prepare.error}
            onChange={(next) => {
              setKode(next)
              prepare.reset()
            }}
            onBack={onBack}
            onNext={() => setStep(2)}
          />
        )}
        {step === 2 && <DistrictStep chosen={kabupaten} onPick={setKabupaten} onBack={() => setStep(1)} onNext={() => setStep(3)} />}
        {step === 3 && kabupaten !== null && (
          <KeeperStep
            keeper={keeper}
            problem={prepare.error}
            isBusy={prepare.isPending}
            onChange={setKeeper}
            onBack={() => setStep(2)}
            onNext={() => prepare.mutate()}
          />
        )}
        {step === 4 && prepare.data !== undefined && (
          <FactorStep
            username={keeper.username}
            sandi={keeper.sandi}
            secret={prepare.data}
            problem={begin.error}
            isBusy={begin.isPending}
            codes={begin.data?.pemulihan}
            onCode={(shown) => begin.mutate(shown)}
            onBack={() => {
              begin.reset()
              setStep(3)
            }}
            onNext={() => setStep(5)}
          />
        )}
        {step === 5 && kabupaten !== null && <KeysStep nama={kabupaten.nama} />}
      </div>
    </div>
  )
}
