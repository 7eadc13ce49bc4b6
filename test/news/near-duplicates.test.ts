/** One story, several outlets. */
import { expect, test } from "vitest";
import { groupNearDuplicates } from "../../src/news/near-duplicates.ts";

const text =
  "The harbour authority said on Tuesday that the new breakwater would be finished a year late, after storms in the spring tore away two of its four caissons and the contractor asked for more money than the council had set aside.";

test("copies that were cut, reordered or lightly edited are one story; another story on the same subject is not", () => {
  const words = text.split(" ");
  const stories = [
    { title: "Breakwater delayed by a year", text },
    {
      title: "Election results are in",
      text: "Turnout reached sixty per cent in the regional vote, the highest figure since the border was redrawn and the lists were opened to everybody.",
    },
    { title: "Breakwater delayed by a year", text: words.slice(0, Math.ceil(words.length * 0.8)).join(" ") },
    {
      title: "Harbour: breakwater a year late",
      text: text.replace("Tuesday", "Nov. 24").replace("storms", "heavy storms"),
    },
    {
      title: "Harbour hotel opens",
      text: "Guests may book rooms with a view of the old breakwater from Friday, the owners of the harbour hotel announced at a reception for the press.",
    },
  ];
  expect(groupNearDuplicates(stories)).toEqual([[0, 2, 3], [1], [4]]);
});

test("texts too short to compare stay apart", () => {
  expect(
    groupNearDuplicates([
      { title: "Goal!", text: "" },
      { title: "Goal!", text: "" },
    ]),
  ).toEqual([[0], [1]]);
});
