/** Invented captures in the shapes of the real ones, for tests: no sentence of them stands in any library. */

export const topicPage = `Skip to main content

Lamps

Lanterns on the Road: Light, Warmth and Company

An invented guide for lamp keepers who walk at night and have to find each other in the dark.The second part is about “wind”, rain and what to do when the oil runs out.
Country
Testland
Otherland
Region
East Testia
Horn Of Testia
Authors
Warmth And Company’
Testfamily
T. (2031) ‘Lanterns On The Road: Light’
In Editorone
Regular Migration
Orderly
TST: Testville
E. And F. Second Editor (Conveners) (2031) Thoughts On Safe
Year
2031
Category

Year

An invented chronicle that is named after a label, so that a reader who looks for labels alone is led astray.
Country
Worldwide
Region
Worldwide
Year
2029`;

export const otherTopicPage = `Skip to main content

Roads

Year

An invented chronicle that is named after a label, so that a reader who looks for labels alone is led astray.
Country
Worldwide
Region
Worldwide
Year
2029
Category

Lanterns on the Road: Light, Warmth and Company

An invented guide for lamp keepers who walk at night, in its older edition, which has no second part at all.
Country
Worldwide
Region
Worldwide
Authors
Ana Testname
Year
2019
Category
`;

export const teaserList = `Skip to main content

Guideline

An invented guide for lamp keepers who walk at night and have to find each other in the dark. The second part is about "wind", rain...
A teaser of an invented work that no page in these captures names, so that its title stays unknown until a person finds...
An invented note that is whole because it is short.
`;

export const governingPaper = `

INVENTED COMMITTEE ON LAMPS AND ROADS

Third Session

**HOW TST CAN LIGHT
THE ROADS**

HOW TST CAN LIGHT THE ROADS

Introduction

1. TST lights roads. In
2014. it lit the first one.

2. Lamps are filled at dusk.¹

What is lit

3. A paragraph that the foot of the page cuts before it

¹ Invented Committee, Report on Lamps.

could come to its end. It announces:

(a) The first lamp.

(b) The second lamp.

4. The last paragraph.`;

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
