"""Widgets of which the panels are made: bars, plate, checks, filmstrip, lane. They show and ask; they hold no rule."""
