/** How wide a picture is in its own units; large enough text stays legible when a phone shrinks it. */
export const chartWidth = 440;
export const minChartWidth = 280;
/** So that small multiples stand side by side on a phone too, as in recordings. */
export const minFacetWidth = 383;
