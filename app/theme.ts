import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from "@mantine/core";

/** The one colour of action: deep teal. */
const action: MantineColorsTuple = [
  "#edf6f5",
  "#d6eae8",
  "#abd5d1",
  "#7cbdb8",
  "#52a49e",
  "#2f8c86",
  "#1b746f",
  "#0f5f5b",
  "#0b4b48",
  "#073735",
];
/** Waiting: by a person or for a date. Never decoration. */
const waiting: MantineColorsTuple = [
  "#fdf5e6",
  "#f9e8c6",
  "#f2d08f",
  "#eab656",
  "#dd9a26",
  "#b9770f",
  "#965e08",
  "#7a4b06",
  "#5f3a05",
  "#452a03",
];
/** Danger to a person, and nothing less. */
const danger: MantineColorsTuple = [
  "#fdf0ee",
  "#f9dcd8",
  "#f1b5ae",
  "#e78a80",
  "#da6156",
  "#c53f34",
  "#ab2b22",
  "#8e2019",
  "#6f1813",
  "#50100d",
];
/** Nothing found: the third answer of triage. */
const clear: MantineColorsTuple = [
  "#eff6ec",
  "#dbebd5",
  "#b7d7ac",
  "#90c080",
  "#6ba658",
  "#4d8b3a",
  "#38722a",
  "#2b5c20",
  "#214818",
  "#173410",
];
/** The warm neutral ground, from paper to ink. */
const gray: MantineColorsTuple = [
  "#faf7f2",
  "#f3eee6",
  "#e8e1d6",
  "#d9d0c2",
  "#bfb4a4",
  "#978b7b",
  "#6d6357",
  "#574e44",
  "#3d362f",
  "#25211c",
];
/** The same ground at night. */
const dark: MantineColorsTuple = [
  "#ece7df",
  "#d6d0c6",
  "#b8b0a4",
  "#8f877b",
  "#595249",
  "#443e37",
  "#322e29",
  "#1b1917",
  "#24211e",
  "#131110",
];

const sans = "'Noto Sans Variable', 'Noto Sans Arabic Variable', system-ui, sans-serif";

/** Calm by default: one action colour, air, 16 px text, 18 px in forms, targets of 44 px and more, an 8 px grid. */
export const theme = createTheme({
  colors: { action, waiting, danger, clear, gray, dark },
  primaryColor: "action",
  primaryShade: { light: 7, dark: 6 },
  fontFamily: sans,
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace",
  lineHeights: { xs: "1.5", sm: "1.55", md: "1.6", lg: "1.6", xl: "1.6" },
  spacing: { xs: "0.5rem", sm: "0.75rem", md: "1rem", lg: "1.5rem", xl: "2rem" },
  defaultRadius: "md",
  radius: { xs: "0.25rem", sm: "0.375rem", md: "0.625rem", lg: "0.875rem", xl: "1.25rem" },
  headings: {
    fontFamily: sans,
    fontWeight: "620",
    sizes: {
      h1: { fontSize: "1.75rem", lineHeight: "1.25" },
      h2: { fontSize: "1.3125rem", lineHeight: "1.35" },
      h3: { fontSize: "1.125rem", lineHeight: "1.4" },
    },
  },
  focusRing: "always",
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: "md" } },
    TextInput: { defaultProps: { size: "lg" } },
    PasswordInput: { defaultProps: { size: "lg" } },
    NativeSelect: { defaultProps: { size: "lg" } },
    Textarea: { defaultProps: { size: "lg", autosize: true, minRows: 3 } },
    NumberInput: { defaultProps: { size: "lg" } },
    Checkbox: { defaultProps: { size: "lg" } },
    Radio: { defaultProps: { size: "lg" } },
    Select: { defaultProps: { size: "lg" } },
    MultiSelect: { defaultProps: { size: "lg" } },
    Alert: { defaultProps: { variant: "light" } },
  },
});

/** Where Mantine's own choice would be too pale to read, or too cold for the ground. */
export const themeVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-body": "#faf7f2",
    "--mantine-color-text": "#25211c",
    "--mantine-color-dimmed": "#5f564b",
    "--mantine-color-placeholder": "#6d6357",
    "--mantine-color-error": "#8e2019",
    "--mantine-color-default": "#fffdfa",
    "--mantine-color-default-color": "#25211c",
    "--mantine-color-default-hover": "#f3eee6",
    "--mantine-color-default-border": "#988b7a",
    "--amparo-raised": "#fffdfa",
    "--amparo-line": "#e3dbcf",
    "--amparo-quiet": "#f3eee6",
    "--amparo-action-text": "#0f5f5b",
    "--amparo-shade": "0 1px 2px rgb(60 45 25 / 6%), 0 8px 24px rgb(60 45 25 / 6%)",
  },
  dark: {
    "--mantine-color-body": "#1b1917",
    "--mantine-color-text": "#ece7df",
    "--mantine-color-dimmed": "#b8b0a4",
    "--mantine-color-placeholder": "#a39a8d",
    "--mantine-color-error": "#f1b5ae",
    "--mantine-color-default": "#24211e",
    "--mantine-color-default-color": "#ece7df",
    "--mantine-color-default-hover": "#2d2925",
    "--mantine-color-default-border": "#7a7166",
    "--amparo-raised": "#24211e",
    "--amparo-line": "#38332d",
    "--amparo-quiet": "#2a2622",
    "--amparo-action-text": "#7cbdb8",
    "--amparo-shade": "0 1px 2px rgb(0 0 0 / 30%), 0 8px 24px rgb(0 0 0 / 25%)",
  },
});
