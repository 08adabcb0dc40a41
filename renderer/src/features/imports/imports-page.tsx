import { useState } from 'react'
import { useLocation } from 'wouter'
import { kindInPath } from './import-counts'
import { ImportRoom } from './import-room'

/** The place of imports: '/imports/<kind>'. Each kind begins afresh; a file that is being read for another is let go. */
export function ImportsPage() {
  const [path] = useLocation()
  const kind = kindInPath(path)
  // The same kind may be asked for again after a result: then it begins from the file.
  const [round, setRound] = useState(0)
  return <ImportRoom key={`${kind} ${round}`} kind={kind} onAfresh={() => setRound(round + 1)} />
}
