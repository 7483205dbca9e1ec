/** Pages are fetched when the reader points at a link; browsers without speculation rules ignore it. */
export const speculationRules = JSON.stringify({
  prefetch: [{ where: { and: [{ href_matches: "/*" }, { not: { href_matches: "/*\\?*" } }] }, eagerness: "moderate" }],
});
