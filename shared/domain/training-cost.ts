/** What a class's money is spent on: getting there, the hall and its teaching, materials, board and lodging, who teaches, anything else. */
export const costItems = ['travel', 'class', 'materials', 'boardAndLodging', 'trainer', 'other'] as const
export type CostItem = (typeof costItems)[number]

/** Of which co-operatives the learners are, which is what board and lodging are supported by. */
export const costAreas = ['difficult', 'agriculture', 'other'] as const
export type CostArea = (typeof costAreas)[number]

/** Who pays. */
export const costSources = ['state', 'alliance', 'cooperative', 'learner', 'other'] as const
export type CostSource = (typeof costSources)[number]

/** A dated rate of State support: percent of what is spent on an item, in an area or (null) in all. */
export type SupportRate = {
  item: CostItem
  area: CostArea | null
  percent: number
  from: string
  to: string
  text: string
}
