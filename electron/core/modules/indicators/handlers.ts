import type { indicators as contract } from '@shared/contract/indicators'
import { addMonths } from '@shared/domain/civil-date'
import { comparedFigures } from '../../indicators/figures'
import { groupOf } from '../../indicators/load-dictionary'
import type { HandlersOf } from '../../procedure'
import { refuse } from '../../refusal'

const MONTHS_OF_A_YEAR = 12

export const indicators = {
  figures: ({ book, core }, period) => {
    if (period.from > period.to) refuse({ code: 'period-backwards', data: period })
    const before = { from: addMonths(period.from, -MONTHS_OF_A_YEAR), to: addMonths(period.to, -MONTHS_OF_A_YEAR) }
    const { dictionary, law } = core
    const words = new Map(dictionary.indicators.map((one) => [one.code, one]))
    const figures = comparedFigures({ book, law, dictionary }, period, before).flatMap((figure) => {
      const said = words.get(figure.code)
      if (said === undefined) return []
      const { name, unit, nature } = said
      return [{ ...figure, name, unit, nature, group: groupOf(figure.code) }]
    })
    return {
      ...period,
      before,
      dictionaryVersion: dictionary.version,
      groups: dictionary.groups,
      figures,
      missing: figures.filter(({ isMissing }) => isMissing).length,
    }
  },
} satisfies HandlersOf<typeof contract>
