"""The kit: what every place is built from. Knows tokens and Qt; no operation and no noun of the program.

How to use it:

* `tokens` are the values; `theme.apply(Look("dark", 1.25))` once, `theme.colour("primary")` to paint.
* `fonts.font("title")`, `fonts.px(46)` for measures that grow with the person's text size.
* `icons.pixmap("check", "on_primary", 18)` to paint, `icons.IconLabel("send")` to show one.
* `labels`: `Label("...", "small", "muted", wrap=True)`, `Identity(name, code)`, `chip("new")`, `badge(5)`.
* `buttons`: `Button("Finish", "primary", name="filling.finish")`, `IconButton("arrow-left", "Back")`.
* `cards`: `Card(...)`, `Note("...", tone="warn", icon="clock")`, `rule()`, `bar(layout, 64)`.
* `layouts`: `row(a, STRETCH, b)`, `column(...)`, `holding(layout, ground="canvas")`, `scrolling(widget)`.
* `charts`: `Bars([Bar("first month", (3, 5))], ("seen", "waiting"))`; a pattern beside each colour.
* `words`: `long_date(day)` is `22 Nov 2026`, `isolated(code)` keeps codes left to right.

Painted widgets read `theme.colour()` in paintEvent, so a change of theme needs nothing; widgets that hold a
picture ask `events.look_changed` in `changeEvent`. A dynamic property that changed shows after
`labels.restyle(widget)`. `./dev gallery` shows every part in light, dark, right to left and at 150 %.
"""
