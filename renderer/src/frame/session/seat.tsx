import { type ReactNode, useState } from 'react'

export type SeatProps = {
  /** Who sits there, by id; null while nobody does, or the screen is locked. */
  here: string | null
  /** The work of somebody. */
  work: (person: string) => ReactNode
  /** What covers everything while nobody is there; `kept` is whose work waits behind it. */
  cover: (kept: string | null) => ReactNode
}

/**
 * The one place before a window. While the screen is locked the work of whom was there stays where it is behind the sign-in, out of
 * reach and out of sight, so that nothing typed is lost; when somebody else signs in it makes room.
 */
export function Seat({ here, work, cover }: SeatProps) {
  const [seated, setSeated] = useState(here)
  if (here !== null && here !== seated) setSeated(here)
  return (
    <>
      {seated === null ? null : work(seated)}
      {here === null ? cover(seated) : null}
    </>
  )
}
