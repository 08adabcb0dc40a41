import { civilDateOfInstant, type CivilDate } from '@shared/domain/civil-date'
import { useSyncExternalStore } from 'react'

const MINUTE = 60_000

function everyMinute(listener: () => void): () => void {
  const timer = setInterval(listener, MINUTE)
  return () => clearInterval(timer)
}

const dayNow = () => civilDateOfInstant(Date.now())

/** Today in Viet Nam by the computer's clock; a page left open draws again when midnight has passed. */
export function useToday(): CivilDate {
  return useSyncExternalStore(everyMinute, dayNow)
}
