package org.childjourney;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** The rules about how a diagram looks to a reader. */
final class DrawingOfDiagrams {

    static final List<HouseRule<Diagram>> RULES = List.of(
            new HouseRule<>("every node and every flow is drawn, once", DrawingOfDiagrams::drawn, "bpmnElement=\"endEvent_escalated\"", "bpmnElement=\"endEvent_decided\""),
            new HouseRule<>("no two shapes lie on each other, and what is inside a frame lies inside it", DrawingOfDiagrams::overlaps,
                    "<bpmndi:BPMNShape id=\"shape_userTask_authoriseTheDecision\" bpmnElement=\"userTask_authoriseTheDecision\">\n        <dc:Bounds x=\"",
                    "<bpmndi:BPMNShape id=\"shape_userTask_authoriseTheDecision\" bpmnElement=\"userTask_authoriseTheDecision\">\n        <dc:Bounds x=\"9"),
            new HouseRule<>("a flow is drawn from the edge of one shape to the edge of the next", DrawingOfDiagrams::docking, "<di:waypoint x=\"", "<di:waypoint x=\"9"),
            new HouseRule<>("a diagram is read from left to right", DrawingOfDiagrams::leftToRight,
                    "bpmnElement=\"startEvent_contactReceived\">\n        <dc:Bounds x=\"", "bpmnElement=\"startEvent_contactReceived\">\n        <dc:Bounds x=\"99"));

    private static final double NEAR = 2;

    private DrawingOfDiagrams() {}

    /** Where a shape lies. */
    private record Box(double left, double top, double right, double bottom) {

        static Box of(Bounds b) {
            return new Box(b.getX(), b.getY(), b.getX() + b.getWidth(), b.getY() + b.getHeight());
        }

        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean holds(Box other) {
            return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
        }

        boolean hasOnItsEdge(Waypoint point) {
            boolean near = point.getX() >= left - NEAR && point.getX() <= right + NEAR && point.getY() >= top - NEAR && point.getY() <= bottom + NEAR;
            boolean deep = point.getX() > left + NEAR && point.getX() < right - NEAR && point.getY() > top + NEAR && point.getY() < bottom - NEAR;
            return near && !deep;
        }
    }

    static Stream<String> drawn(Diagram diagram) {
        var shapes = diagram.all(BpmnShape.class).stream().map(BpmnShape::getBpmnElement).toList();
        var edges = diagram.all(BpmnEdge.class).stream().filter(edge -> edge.getWaypoints().size() >= 2).map(BpmnEdge::getBpmnElement).toList();
        return Stream.concat(diagram.nodes().stream().filter(node -> count(shapes, node) != 1),
                diagram.all(SequenceFlow.class).stream().filter(flow -> count(edges, flow) != 1)).map(element -> diagram.at(element) + " is not drawn once");
    }

    static Stream<String> overlaps(Diagram diagram) {
        var boxes = boxes(diagram);
        return diagram.scopes().flatMap(scope -> {
            var nodes = Diagram.nodesOf(scope).stream().filter(node -> !(node instanceof BoundaryEvent)).toList();
            var outside = nodes.stream().filter(node -> scope instanceof SubProcess && !boxes.get(scope).holds(boxes.get(node)));
            var crossing = nodes.stream().filter(node -> nodes.stream().anyMatch(other -> other != node && boxes.get(node).overlaps(boxes.get(other))));
            var astray = Diagram.nodesOf(scope).stream().filter(node -> node instanceof BoundaryEvent event && !boxes.get(event.getAttachedTo()).overlaps(boxes.get(node)));
            return Stream.of(outside, crossing, astray).flatMap(Function.identity());
        }).map(node -> diagram.at(node) + " lies on another shape or outside its frame");
    }

    static Stream<String> docking(Diagram diagram) {
        var boxes = boxes(diagram);
        return diagram.all(BpmnEdge.class).stream().filter(edge -> edge.getBpmnElement() instanceof SequenceFlow).filter(edge -> {
            var flow = (SequenceFlow) edge.getBpmnElement();
            var points = List.copyOf(edge.getWaypoints());
            return !boxes.get(flow.getSource()).hasOnItsEdge(points.get(0)) || !boxes.get(flow.getTarget()).hasOnItsEdge(points.get(points.size() - 1));
        }).map(edge -> diagram.at(edge.getBpmnElement()) + " does not touch what it joins: draw the diagram again");
    }

    static Stream<String> leftToRight(Diagram diagram) {
        var boxes = boxes(diagram);
        return diagram.scopes().map(Diagram::nodesOf).flatMap(nodes -> {
            var late = nodes.stream().filter(StartEvent.class::isInstance)
                    .filter(start -> nodes.stream().anyMatch(node -> boxes.get(node).right < boxes.get(start).left));
            var early = nodes.stream().filter(EndEvent.class::isInstance)
                    .filter(end -> end.getIncoming().stream().anyMatch(flow -> boxes.get(flow.getSource()).left > boxes.get(end).left));
            return Stream.concat(late, early);
        }).map(node -> diagram.at(node) + ": a start stands leftmost, an end right of what leads to it");
    }

    private static Map<BaseElement, Box> boxes(Diagram diagram) {
        return diagram.all(BpmnShape.class).stream().filter(shape -> shape.getBpmnElement() != null)
                .collect(Collectors.toMap(BpmnShape::getBpmnElement, shape -> Box.of(shape.getBounds()), (first, second) -> first));
    }

    private static long count(List<BaseElement> drawn, BaseElement element) {
        return drawn.stream().filter(element::equals).count();
    }
}
