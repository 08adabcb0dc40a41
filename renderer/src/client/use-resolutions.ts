import { useQuery } from '@tanstack/react-query'
import type { Resolution, ResolutionEntry } from '@shared/contract/resolutions'
import { useText } from '../text/text'
import { api, core } from './client'
import { failureWords } from './failure-words'
import { useCommand } from './use-command'

const none: readonly Resolution[] = []

/** The book's resolutions and recording a missing one, as `ui/resolution-select` takes them: `<ResolutionSelect {...useResolutions()} …/>`. */
export function useResolutions() {
  const say = useText().failure
  const { data } = useQuery(api.resolutions.list.queryOptions({ input: {} }))
  const command = useCommand(core.resolutions.record)
  return {
    resolutions: data ?? none,
    recording: command.busy,
    recordFault: command.error === null ? null : failureWords(command.error, say).join(' '),
    onRecord: async (entry: ResolutionEntry): Promise<string | null> =>
      (await command.run(entry))?.resolutionId ?? null,
  }
}
