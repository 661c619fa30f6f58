/** Seconds that are left until somebody may try again after `terlalu-sering`; 0 = at once. */
import { useEffect, useState } from 'react'
import { ProblemError } from '../app/call.ts'

function secondsIn(problem: unknown): number {
  if (!(problem instanceof ProblemError) || problem.code !== 'terlalu-sering') return 0
  return Math.ceil(Number(problem.details['detik'] ?? 1))
}

export function useWait(problem: unknown): number {
  const [left, setLeft] = useState(0)
  useEffect(() => {
    const until = Date.now() + 1000 * secondsIn(problem)
    const count = () => setLeft(Math.max(0, Math.ceil((until - Date.now()) / 1000)))
    count()
    if (secondsIn(problem) === 0) return
    const ticking = setInterval(count, 500)
    return () => clearInterval(ticking)
  }, [problem])
  return left
}
