import { useLocation } from 'wouter'
import type { Action } from '../../actions/action'
import { useActions } from '../../actions/actions-context'
import { core } from '../../client/client'
import { keepFile } from '../../client/desktop'
import { usePaper } from '../../client/use-paper'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { showFault } from '../../ui/toast'
import { type PaperTab, paperTabPath, paperTabs } from './paper-path'
import type { PapersPlace } from './use-papers'

/** The keys of the parts of the place. */
export const TAB_KEYS: Readonly<Record<PaperTab, string>> = { in: 'Alt 1', out: 'Alt 2', numbers: 'Alt 3' }

/** What can be done in the place of papers in and out. */
export function usePaperActions(state: PapersPlace) {
  const text = useText()
  const say = text.correspondence
  const showTrouble = (error: unknown) => failureWords(error, text.failure).forEach(showFault)
  const [, navigate] = useLocation()
  const printing = usePaper()
  const { paper, setDoing, direction, span } = state
  const place = 'correspondence'
  const onPaper: Action['blocked'] = ({ whyNot }) => {
    if (paper === null || state.tab === 'numbers') return say.choose
    if (paper.source === 'own') return say.ownPaper
    return paper.voidNote === null ? whyNot('correspondence.record') : say.alreadyVoid
  }
  const add: Action = {
    id: 'correspondence.register',
    place,
    label: direction === 'in' ? say.addIn : say.addOut,
    keys: 'Alt N',
    icon: 'plus',
    when: () => state.tab !== 'numbers',
    blocked: ({ whyNot }) => whyNot('correspondence.record'),
    perform: () => setDoing('entering'),
  }
  const decide: Action = {
    id: 'correspondence.decide',
    place,
    label: say.decide,
    keys: 'Alt D',
    blocked: ({ whyNot }) => whyNot('resolution.record'),
    perform: () => setDoing('deciding'),
  }
  const handleOne: Action = {
    id: 'correspondence.handle',
    place,
    label: say.handleOne,
    keys: 'F2',
    blocked: onPaper,
    perform: () => setDoing('handling'),
  }
  const voidOne: Action = {
    id: 'correspondence.void',
    place,
    label: say.voidOne,
    keys: 'Delete',
    blocked: onPaper,
    perform: () => setDoing('voiding'),
  }
  const print: Action = {
    id: 'correspondence.print',
    place,
    label: say.printPdf,
    keys: 'Ctrl P',
    icon: 'print',
    when: () => state.tab !== 'numbers',
    perform: () => printing.show(() => core.correspondence.file({ direction, ...span, format: 'pdf' })),
  }
  const xlsx: Action = {
    id: 'correspondence.xlsx',
    place,
    label: say.xlsx,
    keys: 'Ctrl Shift E',
    when: () => state.tab !== 'numbers',
    perform: () => void core.correspondence.file({ direction, ...span, format: 'xlsx' }).then(keepFile, showTrouble),
  }
  const find: Action = {
    id: 'correspondence.search',
    place,
    label: say.find,
    keys: 'Ctrl F',
    icon: 'find',
    perform: () => state.search.current?.focus(),
  }
  const tabs = paperTabs.map((tab) => ({
    id: `correspondence.tab.${tab}`,
    place,
    label: say.tab[tab],
    keys: TAB_KEYS[tab],
    perform: () => {
      setDoing('looking')
      navigate(paperTabPath(tab))
    },
  }))
  useActions([add, decide, handleOne, voidOne, print, xlsx, find, ...tabs])
  return { add, decide, handleOne, voidOne, print, xlsx, tabs, printing: printing.busy }
}

export type PaperActions = ReturnType<typeof usePaperActions>
