import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { pathOf, pathOfNow, type Section } from './sections'

/** Does what a part is for when its path asks for it at once, and takes the asking out of the path. */
export function useAskedNow(section: Section, perform: () => void): void {
  const [path, navigate] = useLocation()
  const asked = path === pathOfNow(section)
  useEffect(() => {
    if (!asked) return
    navigate(pathOf(section), { replace: true })
    perform()
    // Once for each asking, however often the part is drawn meanwhile.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [asked])
}
